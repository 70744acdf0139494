/** Many accounts, tested politely and once only, with a journal that survives an interruption (ADR 0028). */
package mailsetup.support.batch;
