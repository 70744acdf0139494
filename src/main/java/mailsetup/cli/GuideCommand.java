package mailsetup.cli;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.support.guide.Chapter;
import mailsetup.support.guide.Guide;

/** Prints a chapter of the guide, or the list of chapters. */
final class GuideCommand implements Subcommand {
    private static final Argument<Chapter> CHAPTER = Argument.<Chapter>optional(0, "CHAPTER", "chapter",
            (word, _) -> Chapter.find(word).orElseThrow(() -> new UsageException("guide.unknown", words())))
            .outOf(GuideCommand::words);

    @Override
    public Syntax syntax() {
        return Syntax.of("guide", CHAPTER);
    }

    @Override
    public ExitCode run(Typed typed, Call call) throws UsageException {
        var paper = call.paper();
        typed.get(CHAPTER).ifPresentOrElse(
                chapter -> new GuideSheet(paper).print(Guide.chapter(chapter, call.messages().language())),
                () -> contents(paper));
        return ExitCode.FINE;
    }

    private static List<String> words() {
        return Stream.of(Chapter.values()).map(Chapter::word).toList();
    }

    private static void contents(Paper paper) {
        for (var chapter : Chapter.values()) {
            paper.hanging(Columns.pad(chapter.word(), 16), paper.text(Message.of("guide.chapter." + chapter.word())));
        }
    }
}
