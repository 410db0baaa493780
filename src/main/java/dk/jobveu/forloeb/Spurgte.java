package dk.jobveu.forloeb;

import java.util.Collection;

/** A feature that has asked organisations about something and waits for them, or they for it. */
public interface Spurgte {

  /** Those who have to be told when the forløb stops, though they may not have said yes to it. */
  Collection<String> iForloeb(String forloebId);
}
