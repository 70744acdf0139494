/** Names and sockets: the one place where the program touches the network, so that a lab can stand in for it. */
package mailsetup.core.network;
