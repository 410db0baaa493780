package dk.jobveu.post;

import java.util.Set;

/**
 * Where those who watch forløb see that a letter was given up (docs/adr/0048). They are told
 * neither whom it was for nor what it said: that a school was written to may tell what a
 * coordinator must not know.
 */
public interface Opgivetpost {

  /** What they read. */
  String TEKST =
      "Et brev i forløbet kunne ikke afleveres, og systemet er holdt op med at prøve. Giv systemets"
          + " administrator forløbets nummer; hun ser brevet under Post, kan rette adressen og prøve"
          + " igen.";

  /**
   * Shows it at these forløb, and no longer at any other.
   *
   * @param forloebIds those with letters that are given up
   */
  void vis(Set<String> forloebIds);
}
