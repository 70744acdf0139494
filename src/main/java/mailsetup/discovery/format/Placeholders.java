package mailsetup.discovery.format;

import mailsetup.core.EmailAddress;

/** The placeholders of published settings: in user names, in some files in host names, too. */
record Placeholders(EmailAddress address) {
    String fill(String text) {
        return text.replace("%EMAILADDRESS%", address.toString()).replace("%EMAILLOCALPART%", address.local())
                .replace("%EMAILDOMAIN%", address.domain().ascii());
    }
}
