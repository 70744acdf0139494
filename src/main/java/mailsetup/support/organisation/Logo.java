package mailsetup.support.organisation;

/** A picture as PNG, whose size was looked at before anybody draws it. */
public final class Logo {
    private final byte[] png;

    /** Copies the bytes. */
    public Logo(byte[] png) {
        this.png = png.clone();
    }

    /** A copy of the bytes. */
    public byte[] png() {
        return png.clone();
    }
}
