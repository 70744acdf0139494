package mailsetup.support.organisation.file;

import java.nio.ByteBuffer;
import java.util.Optional;
import mailsetup.core.Message;

/** Looks at a PNG before anybody draws it: its first chunk tells how much room it will take (PNG, third edition, 11.2.2). */
final class LogoFile {
    /** Bytes. */
    static final int LARGEST = 256 * 1024;
    private static final int MOST_PIXELS_A_SIDE = 1024;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int HEADER_LENGTH = 13;
    private static final int SEEN = 8 + 4 + 4 + HEADER_LENGTH;

    private LogoFile() {}

    /** What is wrong with these bytes, at most one byte more than {@link #LARGEST}; empty when nothing is. */
    static Optional<Message> problem(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.of(Message.of("preset.problem.too-large", LARGEST / 1024));
        }
        var in = ByteBuffer.wrap(bytes);
        if (bytes.length < SEEN || in.getLong() != SIGNATURE || in.getInt() != HEADER_LENGTH
                || in.getInt() != HEADER) {
            return Optional.of(Message.of("organisation.problem.not-png"));
        }
        int width = in.getInt();
        int height = in.getInt();
        return fits(width) && fits(height)
                ? Optional.empty()
                : Optional.of(Message.of("organisation.problem.pixels", MOST_PIXELS_A_SIDE));
    }

    private static boolean fits(int side) {
        return side >= 1 && side <= MOST_PIXELS_A_SIDE;
    }
}
