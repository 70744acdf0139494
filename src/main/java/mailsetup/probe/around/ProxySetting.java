package mailsetup.probe.around;

/**
 * A proxy that is set for this computer or this program.
 *
 * @param address host and port, without user and password
 * @param takesMail whether connections to mail servers are sent through it (SOCKS)
 * @param answers whether a connection to the proxy itself came about
 */
public record ProxySetting(String address, boolean takesMail, boolean answers) {}
