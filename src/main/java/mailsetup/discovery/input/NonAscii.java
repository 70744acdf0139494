package mailsetup.discovery.input;

/** Row I-14: letters that only servers with UTF8=ACCEPT (RFC 6855) and SMTPUTF8 (RFC 6531) understand. */
final class NonAscii {
    private NonAscii() {}

    /** The domain may be Unicode everywhere, what stands before the at sign may not. */
    static Draft doubt(Draft draft) {
        int at = draft.text().lastIndexOf('@');
        var local = draft.text().substring(0, at < 0 ? draft.text().length() : at);
        return local.chars().allMatch(c -> c < 128) ? draft : draft.with(Remark.warning("I-14", "input.non-ascii"));
    }
}
