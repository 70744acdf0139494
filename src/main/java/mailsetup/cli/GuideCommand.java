package mailsetup.cli;

import java.util.stream.Stream;
import mailsetup.core.Message;
import mailsetup.support.guide.Chapter;
import mailsetup.support.guide.Guide;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints a chapter of the guide, or the list of chapters. */
final class GuideCommand implements Subcommand {
    @Override
    public CommandSpec spec(Commands commands) {
        return commands.command("guide", "guide").addPositional(commands.optional("0", "CHAPTER", "chapter"));
    }

    @Override
    public int run(ParseResult options, Call call) throws UsageException {
        var paper = call.paper();
        String word = options.matchedPositionalValue(0, "");
        if (word.isEmpty()) {
            contents(paper);
        } else {
            var chapter = Chapter.find(word).orElseThrow(() -> new UsageException("guide.unknown",
                    Stream.of(Chapter.values()).map(Chapter::word).toList()));
            new GuideSheet(paper).print(Guide.chapter(chapter, call.messages().language()));
        }
        return ExitCode.FINE;
    }

    private static void contents(Paper paper) {
        for (var chapter : Chapter.values()) {
            paper.hanging(Columns.pad(chapter.word(), 16), paper.text(Message.of("guide.chapter." + chapter.word())));
        }
    }
}
