package mailsetup.assistant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Protocol;
import mailsetup.diagnosis.Named;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Found;
import mailsetup.discovery.SourceAnswer;
import mailsetup.discovery.SourceState;

/** From what a search told to who named the servers. */
public final class Naming {
    private Naming() {}

    /** What the search of these servers tells. */
    public static Named of(Discovered search) {
        return new Named(search.found().stream().map(Found::candidate).toList(), unusable(search.sources()),
                denied(search.sources()), search.reached());
    }

    private static List<Named.Unusable> unusable(List<SourceState> sources) {
        return sources.stream().flatMap(source -> answer(source)
                .filter(SourceAnswer.Unusable.class::isInstance).map(SourceAnswer.Unusable.class::cast)
                .map(answer -> new Named.Unusable(source.origin(), answer.why()))).distinct().toList();
    }

    private static Set<Protocol> denied(List<SourceState> sources) {
        return sources.stream().flatMap(Naming::answer).filter(SourceAnswer.Settings.class::isInstance)
                .flatMap(answer -> ((SourceAnswer.Settings) answer).denied().stream()).collect(Collectors.toSet());
    }

    private static Stream<SourceAnswer> answer(SourceState source) {
        return source.state() instanceof SourceState.State.Answered(var answer) ? Stream.of(answer) : Stream.of();
    }
}
