import { isPermitted, ROLES } from '../../office/accounts/account.ts';
import { formTokenOf } from '../../office/accounts/session.ts';
import { reply } from '../route.ts';
import { defineOfficeView } from './office-route.ts';

/** Who is signed in, and the token that his page sends with every act. */
export const sessionView = defineOfficeView({
  path: '/session',
  role: 'editor',
  input: {},
  async handle(_, { session, today, office }) {
    const { account, role, expires } = session;
    const may = ROLES.filter((one) => isPermitted(role, one));
    return reply({
      account,
      role,
      may,
      expires,
      today,
      is_read_only: office.isReadOnly,
      form_token: await formTokenOf(session.token),
    });
  },
});
