/**
 * The stages of a probe that need no password, on the sockets of the JDK: one guarded connection for each server,
 * which is then handed on to whoever logs in.
 */
package mailsetup.probe.net;
