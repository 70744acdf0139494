/** Signing in at the provider's own page: what the person sees of it, and the permission until it is given back. */
package mailsetup.ui.signin;
