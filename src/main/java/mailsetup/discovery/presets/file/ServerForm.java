package mailsetup.discovery.presets.file;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.discovery.presets.ServerTemplate;
import mailsetup.discovery.presets.Template;

/** One server in a file. */
final class ServerForm {
    private static final Template ADDRESS = new Template("{address}");

    private ServerForm() {}

    static ServerTemplate read(Part part) {
        part.only(Set.of("protocol", "host", "port", "security", "user"));
        return new ServerTemplate(
                part.text("protocol", text -> Choice.of(Protocol.values(), text), "preset.problem.protocol"),
                new Template(part.text("host")),
                part.has("port") ? OptionalInt.of(part.number("port", 1, 65535)) : OptionalInt.empty(),
                part.has("security")
                        ? Optional.of(part.text("security", ServerForm::security, "preset.problem.security"))
                        : Optional.empty(),
                part.has("user") ? new Template(part.text("user")) : ADDRESS);
    }

    /** Named as providers name it. */
    private static Optional<Security> security(String text) {
        return text.equals("none")
                ? Optional.of(Security.PLAIN)
                : Choice.of(new Security[]{Security.TLS, Security.STARTTLS}, text);
    }
}
