package mailsetup.discovery.letter;

import java.util.List;

/**
 * A part of a line, as wide blanks, tabs and bars divide it.
 *
 * @param start where it begins in the narrowed text
 * @param end where it ends there
 */
record Cell(int start, int end, List<Token> tokens) {
    /** Whether words stand in it, and no value. */
    boolean isLabel() {
        return tokens.stream().anyMatch(Token::isLabel)
                && holdsNoValue();
    }

    boolean holdsNoValue() {
        return tokens.stream().allMatch(token -> token.kind() == Token.Kind.WORD);
    }
}
