"""Has feedparser, sfeed and newsboat read the feeds below a directory, each beside the list that it tells.

usage: feed-readers.py DIRECTORY SERVER
"""

import calendar
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
from datetime import datetime

import feedparser


def with_feedparser(text, _url):
    feed = feedparser.parse(text, sanitize_html=False, resolve_relative_uris=False)
    assert not feed.bozo, feed.bozo_exception
    return [(it.title, calendar.timegm(it.published_parsed)) for it in feed.entries]


def with_sfeed(text, _url):
    lines = subprocess.run(["sfeed"], input=text, stdout=subprocess.PIPE, check=True).stdout.decode()
    fields = [line.split("\t") for line in lines.split("\n")[:-1]]
    return [(it[1], int(it[0])) for it in fields]


def with_newsboat(_text, url):
    with tempfile.TemporaryDirectory() as home:
        urls, config, cache = (os.path.join(home, name) for name in ("urls", "config", "cache.db"))
        pathlib.Path(urls).write_text(url + "\n")
        pathlib.Path(config).write_text("")
        subprocess.run(
            ["newsboat", "-x", "reload", "-u", urls, "-C", config, "-c", cache],
            env={**os.environ, "HOME": home, "LC_ALL": "C.UTF-8"},
            check=True,
        )
        rows = sqlite3.connect(cache).execute("select title, pubDate from rss_item order by id desc")
        return rows.fetchall()


def second(date):
    return int(datetime.fromisoformat(date.replace("Z", "+00:00")).timestamp())


directory, server = sys.argv[1:]
readers = {"feedparser": with_feedparser, "sfeed": with_sfeed, "newsboat": with_newsboat}
for folder in sorted(pathlib.Path(directory).iterdir()):
    articles = json.loads((folder / "list.json").read_text("utf-8"))["data"]
    expected = [(it["title"], second(it["publishedAt"])) for it in articles]
    for form in ("rss", "atom"):
        url = f"{server}/v1/articles.{form}?{(folder / 'query').read_text()}"
        for name, read in readers.items():
            told = read((folder / form).read_bytes(), url)
            assert told == expected, f"{name}, {folder.name}.{form}:\n{told}\nis not\n{expected}"
    print(f"{folder.name}: {len(expected)} titles and dates, {', '.join(readers)}")
