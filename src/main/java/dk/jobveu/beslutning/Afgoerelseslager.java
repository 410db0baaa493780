package dk.jobveu.beslutning;

import java.util.List;

/** The stored decisions of a forløb, newest first. */
public interface Afgoerelseslager {

  List<TruffenAfgoerelse> iForloeb(String forloebId);
}
