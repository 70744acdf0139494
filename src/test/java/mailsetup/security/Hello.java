package mailsetup.security;

import java.util.HexFormat;

/** The first flight of a TLS server that chooses what nobody should: written by hand, because no library would. */
final class Hello {
    private static final String RANDOM = "4d61696c536574757041737369".concat("00".repeat(11));
    /** What a server puts at the end of its random number when it was talked down to TLS 1.2 (RFC 8446 section 4.1.3). */
    private static final String TALKED_DOWN = "444f574e47524401";

    private Hello() {}

    /** A ServerHello without extensions, each byte as one char. */
    static String choosing(int version, int cipher) {
        return hello(version, cipher, 0, RANDOM + "00".repeat(8));
    }

    /** The same with DEFLATE as its compression. */
    static String compressing() {
        return hello(0x0303, 0xC02F, 1, RANDOM + "00".repeat(8));
    }

    /** TLS 1.2, with the mark of a server that knows TLS 1.3. */
    static String talkedDown() {
        return hello(0x0303, 0xC02F, 0, RANDOM + TALKED_DOWN);
    }

    /** The alert that no common parameters were found. */
    static String refusing() {
        return latin("15030300020228");
    }

    private static String hello(int version, int cipher, int compression, String random) {
        var body = "%04x%s00%04x%02x".formatted(version, random, cipher, compression);
        var handshake = "02%06x%s".formatted(body.length() / 2, body);
        return latin("16%04x%04x%s".formatted(Math.min(version, 0x0303), handshake.length() / 2, handshake));
    }

    private static String latin(String hex) {
        var text = new StringBuilder();
        for (var octet : HexFormat.of().parseHex(hex)) {
            text.append((char) (octet & 0xFF));
        }
        return text.toString();
    }
}
