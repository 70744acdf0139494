package mailsetup.discovery.presets.file;

import mailsetup.core.Message;

/**
 * What is wrong in a preset file.
 *
 * @param place the way to it, as {@code servers[1].host}; empty for the whole file
 */
public record Problem(String place, Message text) {}
