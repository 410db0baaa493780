package dk.jobveu.sikkerhed.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many wrong passwords are too many (issue 3, row 9). The figures are assumptions and stand in
 * application.yaml.
 *
 * @param vindue wrong passwords older than this no longer count
 * @param fejlPerBruger wrong passwords for one name in the window that lock it
 * @param fejlPerAdresse wrong passwords from one address in the window that hold it back
 * @param laastI how long a lock lasts
 * @param kendtAdresseI how long an address counts as the user's own after a log-in
 */
@ConfigurationProperties("jobveu.login")
public record Loginindstillinger(
    Duration vindue,
    int fejlPerBruger,
    int fejlPerAdresse,
    Duration laastI,
    Duration kendtAdresseI) {}
