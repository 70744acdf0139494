package mailsetup.diagnosis.faults.login;

import java.util.List;
import java.util.stream.Stream;
import mailsetup.probe.ProbeReport;

/** Large providers whose rules for passwords are known. */
final class KnownHosts {
    /** Their help pages ask for a password made for the mail program alone. */
    private static final List<String> APP_PASSWORDS = List.of("gmail.com", "googlemail.com", "mail.yahoo.com",
            "mail.me.com", "icloud.com", "aol.com", "fastmail.com", "yandex.com", "yandex.ru", "qq.com", "163.com",
            "126.com", "yeah.net");
    /** Microsoft ended passwords for Exchange Online in 2022 and for Outlook.com in 2024. */
    private static final List<String> NO_PASSWORDS = List.of("outlook.com", "office365.com", "hotmail.com", "live.com");

    private KnownHosts() {}

    static boolean wantAppPasswords(ProbeReport report) {
        return isBelow(report, APP_PASSWORDS);
    }

    static boolean endedPasswords(ProbeReport report) {
        return isBelow(report, NO_PASSWORDS);
    }

    static boolean include(ProbeReport report) {
        return isBelow(report, Stream.concat(APP_PASSWORDS.stream(), NO_PASSWORDS.stream()).toList());
    }

    private static boolean isBelow(ProbeReport report, List<String> domains) {
        var host = "." + report.host();
        return domains.stream().anyMatch(domain -> host.endsWith("." + domain));
    }
}
