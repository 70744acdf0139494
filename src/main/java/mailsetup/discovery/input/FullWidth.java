package mailsetup.discovery.input;

import java.text.Normalizer;

/** Row I-01: full-width letters and signs, as a Japanese input method writes them. */
final class FullWidth {
    private FullWidth() {}

    /** Normal form KC, and the Japanese stop and comma, which it leaves alone. */
    static Draft narrow(Draft draft) {
        var narrow = Normalizer.normalize(draft.text(), Normalizer.Form.NFKC).replace('。', '.').replace('、', ',');
        return draft.corrected(narrow, Remark.corrected("I-01", "input.full-width", narrow));
    }
}
