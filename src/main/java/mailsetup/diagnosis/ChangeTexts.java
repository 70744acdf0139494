package mailsetup.diagnosis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.probe.ProbeTexts;

/** A change of settings in words: only what differs, before and after. */
public final class ChangeTexts {
    private ChangeTexts() {}

    /** Each field that differs, before → after. */
    public static Message of(Change change) {
        List<Message> fields = Stream.of(
                field("diagnosis.change.host", change, settings -> settings.endpoint().host().ascii()),
                field("diagnosis.change.port", change, settings -> Integer.toString(settings.endpoint().port())),
                field("diagnosis.change.security", change,
                        settings -> ProbeTexts.security(settings.endpoint().security())),
                field("diagnosis.change.user", change, ServerSettings::user)).flatMap(s -> s).toList();
        return Message.of("diagnosis.change", change.after().protocol(), fields);
    }

    /** What the proof of the change has shown. */
    public static Message tested(Change change) {
        return Message.of("diagnosis.tested", change.tested().stream()
                .map(one -> Message.of("diagnosis.tested." + Keyword.of(one))).toList());
    }

    private static Stream<Message> field(String key, Change change, Function<ServerSettings, Object> value) {
        var before = value.apply(change.before());
        var after = value.apply(change.after());
        return before.equals(after) ? Stream.of() : Stream.of(Message.of(key, before, after));
    }
}
