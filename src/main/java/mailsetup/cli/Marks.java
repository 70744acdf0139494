package mailsetup.cli;

import java.nio.charset.Charset;
import mailsetup.comparison.Cell;
import mailsetup.probe.Step;

/** The signs in front of a line, by what the terminal's character set has. */
record Marks(String passed, String failed, String skipped, String measured) {
    private static final Marks SIGNS = new Marks("✓", "✗", "·", "→");
    private static final Marks LETTERS = new Marks("OK", "NG", "--", ">");

    /** The letters stay readable without the colours. */
    static Marks in(Charset charset, Style style) {
        var plain = in(charset);
        return new Marks(style.passed(plain.passed), style.failed(plain.failed), plain.skipped, plain.measured);
    }

    private static Marks in(Charset charset) {
        return Terminal.canWrite(charset, SIGNS.passed + SIGNS.failed + SIGNS.skipped + SIGNS.measured)
                ? SIGNS
                : LETTERS;
    }

    String of(Step step) {
        return switch (step) {
            case Step.Passed _ -> passed;
            case Step.Failed _ -> failed;
            case Step.Skipped _ -> skipped;
        };
    }

    String of(Cell.Tone tone) {
        return switch (tone) {
            case FOR -> "+";
            case AGAINST -> "-";
            case NEITHER -> " ";
        };
    }
}
