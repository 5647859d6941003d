import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inProject } from './platform/node/project.ts';

const read = (name: string) => readFileSync(inProject(name), 'utf8');
const docker = read('Dockerfile');
const { services, volumes } = parse(read('compose.yaml')) as {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly volumes: object;
};

describe('the container', () => {
  it('starts the service as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: { readonly start: string } };
    const command = JSON.parse(/^CMD (\[.*\])$/mu.exec(docker)?.[1] ?? '[]') as readonly string[];
    expect(command.join(' ')).toBe(scripts.start);
  });

  it('is not root, keeps its data in a volume, and says whether it is well', () => {
    const last = docker.slice(docker.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/mu);
    expect(last).toMatch(/^VOLUME \["\/var\/lib\/tongce"\]$/mu);
    expect(last).toMatch(/^HEALTHCHECK .*\\\n {2}CMD .*healthz/mu);
  });

  it('writes nowhere else, and has no rights of its own', () => {
    expect(services.tongce).toMatchObject({ read_only: true, cap_drop: ['ALL'], volumes: ['data:/var/lib/tongce'] });
    expect(Object.keys(volumes)).toEqual(['data']);
  });
});
