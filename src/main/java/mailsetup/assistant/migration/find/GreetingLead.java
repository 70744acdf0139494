package mailsetup.assistant.migration.find;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mailsetup.assistant.migration.Asked;
import mailsetup.assistant.migration.Lead;
import mailsetup.assistant.migration.SideFacts;
import mailsetup.assistant.migration.Source;
import mailsetup.probe.Finding;

/** What a server calls itself when it greets: a sending server begins with its own name (RFC 5321 section 4.2). */
final class GreetingLead {
    private static final Pattern NAME = Pattern.compile("^220[ -]([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");

    private GreetingLead() {}

    static List<Lead> of(SideFacts side) {
        var names = side.speaking().stream().flatMap(door -> door.found(Finding.Greeting.class).stream())
                .flatMap(greeting -> NAME.matcher(greeting.text()).results()).map((MatchResult found) -> found.group(1))
                .distinct().limit(4).toList();
        return names.isEmpty()
                ? List.of()
                : List.of(Lead.of(Source.GREETING, Asked.SERVER, side.place().side().word(), names));
    }
}
