/** The conversation with a sign-in server, and the door on this computer at which the browser comes back. */
package mailsetup.signin.flow;
