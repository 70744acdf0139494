package mailsetup.fuzz;

/** One reader of what comes from outside, with what it promises. */
@FunctionalInterface
interface Reader {
    /** Reads it, and fails when the reader throws anything but what it declares, or would show what does harm on a screen. */
    void read(byte[] input);
}
