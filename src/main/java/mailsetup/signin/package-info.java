/** Signing in at the provider's own page in the browser (OAuth 2.0): what is asked, what came of it. Values alone. */
package mailsetup.signin;
