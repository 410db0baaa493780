package dk.jobveu.modeller;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The table of thresholds as it stands in a file, asked for years. */
public interface Taerskeltabel {

  /**
   * @param vaerdier what it is for whoever starts in the year; none where the table says nothing
   */
  record Taerskel(String noegle, Map<Integer, String> vaerdier) {}

  List<Taerskel> laes(byte[] fil, Collection<Integer> aar);
}
