/** Logging in on a connection that was made ready: which ways there are, and each of them, command by command. */
package mailsetup.probe.login;
