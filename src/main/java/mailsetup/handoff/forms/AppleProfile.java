package mailsetup.handoff.forms;

import static mailsetup.core.format.XmlText.element;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Group;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.FileName;
import mailsetup.handoff.sign.Cms;

/**
 * A configuration profile for iPhone, iPad and Mac with the payload {@code com.apple.mail.managed}. Ports and both SSL
 * flags are always written: what is left out, Apple guesses. The device asks for the password.
 */
final class AppleProfile implements Exporter {
    private static final String HEAD = """
                                       <?xml version="1.0" encoding="UTF-8"?>
                                       <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
                                       "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                                       <plist version="1.0">
                                       """;

    @Override
    public String id() {
        return "iphone";
    }

    @Override
    public Group group() {
        return Group.PHONE;
    }

    @Override
    public String fileName(MailAccount account) {
        return FileName.of(account.address(), ".mobileconfig");
    }

    @Override
    public byte[] write(Order order, Messages messages) {
        var account = order.account();
        var profile = identifier("profile", account);
        var payload = identifier("mail", account);
        var out = new StringBuilder(HEAD).append("<dict>\n");
        out.append("  <key>PayloadContent</key>\n  <array>\n    <dict>\n");
        mail(out, account);
        payload(out, "    ", "com.apple.mail.managed", "mailsetup." + profile + ".mail", payload,
                account.address().toString());
        out.append("    </dict>\n  </array>\n");
        string(out, "", "PayloadDescription", messages.text("handoff.profile.description", account.address()));
        Optional.of(order.maker()).filter(maker -> !maker.isEmpty())
                .ifPresent(maker -> string(out, "", "PayloadOrganization", maker));
        payload(out, "", "Configuration", "mailsetup." + profile, profile,
                messages.text("handoff.profile.name", account.address()));
        var plain = out.append("</dict>\n</plist>\n").toString().getBytes(StandardCharsets.UTF_8);
        return order.signer().map(key -> Cms.signed(plain, key)).orElse(plain);
    }

    @Override
    public boolean canBeSigned() {
        return true;
    }

    /** The same for the same address, so that a corrected profile replaces the one before (RFC 9562, version 3). */
    private static String identifier(String part, MailAccount account) {
        var name = "mailsetup " + part + " " + account.address();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void mail(StringBuilder out, MailAccount account) {
        boolean pop = account.incoming().protocol() == Protocol.POP3;
        string(out, "    ", "EmailAccountType", pop ? "EmailTypePOP" : "EmailTypeIMAP");
        string(out, "    ", "EmailAccountDescription", account.address().toString());
        string(out, "    ", "EmailAccountName", account.shownName());
        string(out, "    ", "EmailAddress", account.address().toString());
        server(out, "IncomingMailServer", account.incoming());
        server(out, "OutgoingMailServer", account.submission().orElseThrow());
        out.append("      <key>OutgoingPasswordSameAsIncomingPassword</key>\n      <true/>\n");
    }

    private static void server(StringBuilder out, String key, ServerSettings server) {
        var endpoint = server.endpoint();
        string(out, "    ", key + "Authentication", "EmailAuthPassword");
        string(out, "    ", key + "HostName", endpoint.host().ascii());
        out.append("      <key>").append(key).append("PortNumber</key>\n      <integer>").append(endpoint.port())
                .append("</integer>\n");
        // One flag for TLS from the first byte and for STARTTLS.
        out.append("      <key>").append(key).append("UseSSL</key>\n      ")
                .append(endpoint.security() == Security.PLAIN ? "<false/>" : "<true/>").append('\n');
        string(out, "    ", key + "Username", server.user());
    }

    private static void payload(StringBuilder out, String indent, String type, String identifier, String uuid,
            String name) {
        string(out, indent, "PayloadDisplayName", name);
        string(out, indent, "PayloadIdentifier", identifier);
        string(out, indent, "PayloadType", type);
        string(out, indent, "PayloadUUID", uuid);
        out.append(indent).append("  <key>PayloadVersion</key>\n").append(indent).append("  <integer>1</integer>\n");
    }

    private static void string(StringBuilder out, String indent, String key, String text) {
        out.append(indent).append("  ").append(element("key", key)).append('\n').append(indent).append("  ")
                .append(element("string", text)).append('\n');
    }
}
