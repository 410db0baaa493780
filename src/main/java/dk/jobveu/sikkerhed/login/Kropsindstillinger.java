package dk.jobveu.sikkerhed.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much a program may send at a time.
 *
 * @param hoejst one call to a REST interface
 * @param udrulning a deployment of models by an administrator
 */
@ConfigurationProperties("jobveu.krop")
record Kropsindstillinger(DataSize hoejst, DataSize udrulning) {}
