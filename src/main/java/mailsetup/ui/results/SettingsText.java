package mailsetup.ui.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Keyword;
import mailsetup.core.Message;
import mailsetup.core.ServerSettings;
import mailsetup.ui.kit.Words;

/** Settings as text to copy into a mail program or a letter. The password is not in it. */
final class SettingsText {
    private SettingsText() {}

    static String of(List<ServerSettings> servers, Words words) {
        return servers.stream().map(server -> of(server, words)).collect(Collectors.joining("\n\n"));
    }

    private static String of(ServerSettings server, Words words) {
        var endpoint = server.endpoint();
        var security = Message.of("wizard.security." + Keyword.of(endpoint.security()));
        return Stream
                .of(Message.of(server.protocol().receives() ? "wizard.copy.incoming" : "wizard.copy.outgoing",
                        server.protocol()), Message.of("wizard.copy.host", endpoint.host()),
                        Message.of("wizard.copy.port", Integer.toString(endpoint.port())),
                        Message.of("wizard.copy.security", security), Message.of("wizard.copy.user", server.user()))
                .map(words::now).collect(Collectors.joining("\n"));
    }
}
