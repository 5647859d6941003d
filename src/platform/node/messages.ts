/** Why somebody whom a provider of OpenID Connect sent was not let in, for the audit log. */
export const openIdReasons = {
  noName: (claim: string) => `身份令牌里没有 ${claim}，或者它不是文字。请核对 OPENID_NAME_CLAIM`,
  /** By the error that the provider names, or the code of what did not hold. */
  known: {
    access_denied: '提供方没有同意这次登录',
    login_required: '提供方要求先在它那里登录',
    invalid_client: '提供方不认这个应用。请核对 OPENID_CLIENT_ID 和 OPENID_CLIENT_SECRET',
    invalid_grant: '提供方不认这次的授权码，可能用过了，或者过期了',
    OAUTH_JWT_TIMESTAMP_CHECK_FAILED: '身份令牌过期了，或者还没有生效。请核对服务器的时钟',
    OAUTH_JWT_CLAIM_COMPARISON_FAILED: '身份令牌不是发给这个应用的，或者不是这次登录的',
    OAUTH_INVALID_RESPONSE: '身份令牌或者回应不合规范，或者签名不对',
    OAUTH_KEY_SELECTION_FAILED: '身份令牌的签名没有对应的公钥',
  } as Readonly<Record<string, string>>,
  otherwise: (message: string) => `提供方的回应没有通过核对（${message}）`,
} as const;
