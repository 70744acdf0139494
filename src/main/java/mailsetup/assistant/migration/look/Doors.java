package mailsetup.assistant.migration.look;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.assistant.migration.MoveQuestion;
import mailsetup.assistant.migration.SideLocation;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;

/** The doors of one side that are tried: the registered ones, encrypted from the start first, and those the person had. */
final class Doors {
    private Doors() {}

    static List<ServerSettings> of(SideLocation place, MoveQuestion question, String user) {
        var registered = Stream.of(Protocol.values()).flatMap(protocol -> Stream.of(Security.TLS, Security.STARTTLS)
                .map(security -> Endpoint.standard(protocol, place.name(), security)));
        var had = question.had().stream().map(ServerSettings::endpoint)
                .filter(door -> door.security() != Security.PLAIN).map(door -> new Endpoint(door.protocol(),
                        place.name(), door.port(), door.security()));
        return Stream.concat(registered, had).distinct().map(door -> new ServerSettings(door, user)).toList();
    }
}
