package mailsetup.support.organisation;

import mailsetup.core.text.LocalText;

/**
 * A page of the organisation.
 *
 * @param address begins with {@code https://}
 */
public record HelpLink(LocalText title, String address) {}
