/** Messages become words here, in Japanese or English, and nowhere else. */
package mailsetup.core.text;
