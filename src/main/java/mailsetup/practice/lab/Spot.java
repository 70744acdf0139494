package mailsetup.practice.lab;

/**
 * One port of one address.
 *
 * @param address numeric
 */
public record Spot(String address, int port) {}
