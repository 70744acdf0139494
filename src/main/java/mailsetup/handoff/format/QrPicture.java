package mailsetup.handoff.format;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/** A QR code (ISO/IEC 18004), error correction level M, with its quiet zone. */
public final class QrPicture {
    /** The quiet zone around a code, in modules; the standard asks for four. */
    public static final int QUIET = 4;
    private static final int PIXELS = 8;
    private static final int MOST = 40;

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    /**
     * A code that holds this text in UTF-8.
     *
     * @throws IllegalArgumentException when it is too long, which begins at about 2300 bytes
     */
    public static QrPicture of(String text) {
        return new QrPicture(
                QrCode.encodeSegments(QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, 1, MOST, -1, false));
    }

    /** The side of the picture with its quiet zone, in modules. */
    public int side() {
        return code.size + 2 * QUIET;
    }

    /** Whether that module of the picture is dark. */
    public boolean dark(int x, int y) {
        return code.getModule(x - QUIET, y - QUIET);
    }

    /** Black on white, eight pixels to a module. */
    public byte[] png() {
        return Png.of(side() * PIXELS, (x, y) -> dark(x / PIXELS, y / PIXELS));
    }
}
