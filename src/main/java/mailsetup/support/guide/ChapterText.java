package mailsetup.support.guide;

import java.util.List;
import java.util.stream.Stream;

/** A chapter in one language. */
public record ChapterText(List<Block> blocks) {
    public ChapterText {
        blocks = List.copyOf(blocks);
    }

    /** Its title. */
    public String title() {
        return headings().filter(heading -> heading.level() == 1).findFirst()
                .map(heading -> Span.text(heading.spans())).orElse("");
    }

    /** The ids of its sections, in order. */
    public List<String> sections() {
        return headings().map(Block.Heading::id).filter(id -> !id.isEmpty()).toList();
    }

    private Stream<Block.Heading> headings() {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }
}
