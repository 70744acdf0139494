/** How a sign-in server looks from inside (OAuth 2.0): one person, who agrees by a link. */
package mailsetup.practice.signin;
