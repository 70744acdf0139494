package mailsetup.discovery.source;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mailsetup.core.Hostname;

/**
 * Where published files lie. Each is a web address in which {@code {domain}} stands for the mail domain, so that a
 * test can lead all of them to this computer.
 *
 * @param autoconfig the configuration host of a domain
 * @param wellKnown the domain itself
 * @param autoconfigHttp the configuration host, without encryption
 * @param ispdb the public provider database
 * @param ispdbMirror the same under its other name, asked where the first does not answer
 * @param pacc the file of draft-ietf-mailmaint-pacc
 * @param autodiscover Microsoft's format at the domain
 * @param autodiscoverHost the same at its own host
 * @param autodiscoverHttp where that host may lead elsewhere, without encryption
 */
public record Places(String autoconfig, String wellKnown, String autoconfigHttp, String ispdb,
        String ispdbMirror, String pacc, String autodiscover, String autodiscoverHost, String autodiscoverHttp) {
    /** The places of the standards. */
    public static Places standard() {
        return new Places("https://autoconfig.{domain}/mail/config-v1.1.xml",
                "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
                "http://autoconfig.{domain}/mail/config-v1.1.xml", "https://autoconfig.thunderbird.net/v1.1/{domain}",
                "https://v1.ispdb.net/{domain}",
                "https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json",
                "https://{domain}/autodiscover/autodiscover.xml",
                "https://autodiscover.{domain}/autodiscover/autodiscover.xml",
                "http://autodiscover.{domain}/autodiscover/autodiscover.xml");
    }

    /** One of them for a domain. */
    static URI at(String place, Hostname domain) {
        return URI.create(place.replace("{domain}", domain.ascii()));
    }

    /** The same with a question behind it. */
    static URI asking(URI place, String name, String value) {
        return URI.create(place + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
