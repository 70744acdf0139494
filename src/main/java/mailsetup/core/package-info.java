/** The words of the trade: values that cannot be wrong. No input or output, nothing but {@code java.base}. */
package mailsetup.core;
