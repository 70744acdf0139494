package mailsetup.probe.around;

/**
 * A line of the hosts file, which overrides DNS on this computer.
 *
 * @param address numeric
 * @param name lower case
 */
public record HostsLine(String address, String name) {}
