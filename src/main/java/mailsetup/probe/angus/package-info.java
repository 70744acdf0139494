/**
 * The only door to Jakarta Mail. It is handed a connection that was reached, greeted, secured and verified before, so
 * it never opens a socket, never does TLS and never chooses a way to log in.
 */
package mailsetup.probe.angus;
