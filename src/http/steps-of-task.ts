/** What a task tells while it runs, as it tells it; ends with the task's result, and fails as it fails. */
export async function* watch<Step, Result>(
  run: (tell: (step: Step) => void) => Promise<Result>,
): AsyncGenerator<Step, Result> {
  const told: Step[] = [];
  let wake: () => void = () => undefined;
  const running = run((step) => {
    told.push(step);
    wake();
  });
  const ended = running.then(() => undefined);
  for (;;) {
    const news = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (told.length === 0) await Promise.race([ended, news]);
    const step = told.shift();
    if (step === undefined) return await running;
    yield step;
  }
}
