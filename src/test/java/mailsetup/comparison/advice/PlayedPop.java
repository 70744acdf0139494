package mailsetup.comparison.advice;

import java.util.stream.Stream;
import mailsetup.probe.PopFacts;
import mailsetup.testkit.Talker;

/** A POP server that holds a maildrop with these facts. */
record PlayedPop(PopFacts facts) implements Talker {
    @Override
    public Answer hear(String line) {
        var words = line.split(" ", -1);
        return switch (words[0]) {
            case "CAPA" ->
                Answer.of(Stream.of(Stream.of("+OK", "SASL PLAIN"), facts.capabilities().stream(), Stream.of("."))
                        .flatMap(lines -> lines).toArray(String[]::new));
            case "AUTH" -> Answer.of(words.length > 2 ? "+OK" : "+ ");
            case "STAT" -> Answer.of("+OK " + facts.messages() + " " + facts.bytes());
            case "UIDL" -> Answer.of("+OK " + words[1] + " lasting" + words[1]);
            case "LIST" -> words.length > 1 ? Answer.of("+OK " + words[1] + " " + size()) : list();
            default -> Answer.of("+OK");
        };
    }

    private Answer list() {
        var mails = Stream.iterate(1, number -> number + 1).limit(facts.messages())
                .map(number -> number + " " + size());
        return Answer.of(Stream.of(Stream.of("+OK"), mails, Stream.of(".")).flatMap(lines -> lines)
                .toArray(String[]::new));
    }

    private long size() {
        return facts.bytes() / facts.messages();
    }
}
