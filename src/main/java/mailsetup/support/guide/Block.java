package mailsetup.support.guide;

import java.util.List;

/** A part of a chapter. */
public sealed interface Block {
    /**
     * The title of a chapter (level 1) or section.
     *
     * @param id of the section, empty if nothing leads here
     */
    record Heading(int level, String id, List<Span> spans) implements Block {}

    /** Running text. */
    record Paragraph(List<Span> spans) implements Block {}

    /** Lines to be copied. */
    record Code(String text) implements Block {}

    /** A list, numbered from 1 or with dots. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {}

    /** A table; every row has as many cells as the head. */
    record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {}

    /**
     * A picture.
     *
     * @param file below {@code docs/guide}
     * @param meaning for whoever does not see it
     */
    record Picture(String file, String meaning) implements Block {}
}
