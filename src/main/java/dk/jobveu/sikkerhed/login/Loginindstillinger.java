package dk.jobveu.sikkerhed.login;

import java.time.Duration;
import java.util.List;
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
 * @param kendteKoder passwords that stand in public documents; nobody may be given one
 * @param kodehashRunder rounds of PBKDF2 for a new password
 * @param kodeHuskesI how long a right password is remembered without being worked out again
 */
@ConfigurationProperties("jobveu.login")
public record Loginindstillinger(
    Duration vindue,
    int fejlPerBruger,
    int fejlPerAdresse,
    Duration laastI,
    Duration kendtAdresseI,
    List<String> kendteKoder,
    int kodehashRunder,
    Duration kodeHuskesI) {}
