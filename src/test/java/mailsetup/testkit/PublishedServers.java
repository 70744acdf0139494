package mailsetup.testkit;

import java.nio.charset.StandardCharsets;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;
import mailsetup.discovery.presets.file.PresetReader;

/**
 * Three servers with TLS at their usual ports, in each form in which a provider publishes them.
 *
 * @param imap the names of the servers
 */
public record PublishedServers(String imap, String pop, String smtp) {
    /** The servers of that domain, each with a name of its own. */
    public static PublishedServers of(String domain) {
        return new PublishedServers("imap." + domain, "pop." + domain, "smtp." + domain);
    }

    /** One server for all three. */
    public static PublishedServers at(String host) {
        return new PublishedServers(host, host, host);
    }

    /** The file that Thunderbird and others look for. */
    public String autoconfig() {
        return """
               <clientConfig version="1.1"><emailProvider id="x">
               <incomingServer type="imap"><hostname>%s</hostname>
               <port>993</port><socketType>SSL</socketType></incomingServer>
               <incomingServer type="pop3"><hostname>%s</hostname>
               <port>995</port><socketType>SSL</socketType></incomingServer>
               <outgoingServer type="smtp"><hostname>%s</hostname>
               <port>465</port><socketType>SSL</socketType></outgoingServer>
               </emailProvider></clientConfig>
               """.formatted(imap, pop, smtp);
    }

    /** A book with one preset, for addresses of that domain. */
    public PresetBook preset(String domain) {
        var json = """
                   {"id": "itself", "name": {"en": "Itself", "ja": "Itself"}, "country": "JP",
                    "domains": ["%s"], "servers": [
                    {"protocol": "imap", "host": "%s", "port": 993, "security": "tls", "user": "{address}"},
                    {"protocol": "pop3", "host": "%s", "port": 995, "security": "tls", "user": "{address}"},
                    {"protocol": "smtp", "host": "%s", "port": 465, "security": "tls", "user": "{address}"}],
                    "sources": ["itself"], "checked": "2026-11", "confidence": "high"}
                   """.formatted(domain, imap, pop, smtp);
        return new PresetIndex(PresetReader.read("itself.json", json.getBytes(StandardCharsets.UTF_8)).preset()
                .stream().toList());
    }

    /** The service records of that domain (RFC 6186, RFC 8314). */
    public String records(String domain) {
        return """
               _imaps._tcp.%1$s. 300 SRV 0 1 993 %2$s.
               _pop3s._tcp.%1$s. 300 SRV 0 1 995 %3$s.
               _submissions._tcp.%1$s. 300 SRV 0 1 465 %4$s.
               """.formatted(domain, imap, pop, smtp);
    }
}
