package dk.jobveu.behov;

import dk.jobveu.faelles.Situation;

/** Whose answers a forløb still waits for. */
record Udestaaende(boolean virksomheder, boolean ledige, boolean beskaeftigede, boolean jobcentre) {

  static final Udestaaende INGEN = new Udestaaende(false, false, false, false);

  static Udestaaende i(Situation s) {
    return new Udestaaende(
        sand(s, "virksomhederUdestaar"),
        sand(s, "ledigeUdestaar"),
        sand(s, "beskaeftigedeUdestaar"),
        sand(s, "jobcentreUdestaar"));
  }

  private static boolean sand(Situation s, String variabel) {
    return Boolean.TRUE.equals(s.variabler().get(variabel));
  }

  boolean branche() {
    return virksomheder;
  }

  boolean faglig() {
    return ledige || beskaeftigede;
  }

  Udestaaende udenJobcentre() {
    return new Udestaaende(virksomheder, ledige, beskaeftigede, false);
  }
}
