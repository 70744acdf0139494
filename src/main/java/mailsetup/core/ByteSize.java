package mailsetup.core;

/**
 * An amount of data, so that the edge can write it as "1.2 MB".
 *
 * @param bytes zero or more
 */
public record ByteSize(long bytes) {}
